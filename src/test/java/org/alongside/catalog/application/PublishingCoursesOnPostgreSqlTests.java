package org.alongside.catalog.application;

import org.alongside.testing.OnPostgreSql;

/** The same sentences on the other database. */
@OnPostgreSql
class PublishingCoursesOnPostgreSqlTests extends PublishingCoursesTests {}
