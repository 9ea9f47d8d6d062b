package org.alongside.learning.application;

import org.alongside.testing.OnPostgreSql;

@OnPostgreSql
class TakingCoursesOnPostgreSqlTests extends TakingCoursesTests {}
