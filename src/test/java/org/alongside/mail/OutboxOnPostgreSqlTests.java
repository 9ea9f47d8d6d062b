package org.alongside.mail;

import org.alongside.testing.OnPostgreSql;

@OnPostgreSql
class OutboxOnPostgreSqlTests extends OutboxTests {}
