package org.alongside.organisation.application;

/** What became of a wish to change somebody's roles. */
public sealed interface RoleChange {

    /** It is done, and counts at once. */
    record Changed() implements RoleChange {}

    /** An organisation keeps at least one administrator. */
    record LastAdministrator() implements RoleChange {}

    /** A member keeps at least one role. */
    record LastRole() implements RoleChange {}

    /** The person does not belong to this organisation. */
    record NotAMember() implements RoleChange {}
}
