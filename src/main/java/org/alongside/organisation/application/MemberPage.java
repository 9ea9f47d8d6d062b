package org.alongside.organisation.application;

import java.util.List;

/** Some of the members, and whether more follow. */
public record MemberPage(List<Member> members, boolean more) {}
