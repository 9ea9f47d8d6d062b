package org.alongside.assessment.application;

import org.alongside.testing.OnPostgreSql;

@OnPostgreSql
class EveryTypeOnPostgreSqlTests extends EveryTypeTests {}
