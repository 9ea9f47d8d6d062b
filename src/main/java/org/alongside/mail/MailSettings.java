package org.alongside.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who letters come from: {@code alongside.mail.from}. */
@ConfigurationProperties("alongside.mail")
record MailSettings(@DefaultValue("no-reply@localhost") String from) {}
