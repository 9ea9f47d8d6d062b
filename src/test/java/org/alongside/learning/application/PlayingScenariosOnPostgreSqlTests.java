package org.alongside.learning.application;

import org.alongside.testing.OnPostgreSql;

@OnPostgreSql
class PlayingScenariosOnPostgreSqlTests extends PlayingScenariosTests {}
