package org.alongside.organisation.application;

import org.alongside.testing.OnPostgreSql;

@OnPostgreSql
class MembersOnPostgreSqlTests extends MembersTests {}
