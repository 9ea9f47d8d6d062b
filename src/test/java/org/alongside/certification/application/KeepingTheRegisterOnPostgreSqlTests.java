package org.alongside.certification.application;

import org.alongside.testing.OnPostgreSql;

@OnPostgreSql
class KeepingTheRegisterOnPostgreSqlTests extends KeepingTheRegisterTests {}
