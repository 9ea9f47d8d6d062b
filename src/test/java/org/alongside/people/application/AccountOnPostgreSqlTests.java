package org.alongside.people.application;

import org.alongside.testing.OnPostgreSql;

@OnPostgreSql
class AccountOnPostgreSqlTests extends AccountTests {}
