package org.alongside.certification;

import java.util.UUID;

/** Names an issued certificate among us; those who check it use its verification code instead. */
public record CertificateId(UUID value) {}
