package org.alongside.files;

import org.alongside.testing.OnPostgreSql;

/** The same sentences on the other database. */
@OnPostgreSql
class DatabaseFileStoreOnPostgreSqlTests extends DatabaseFileStoreTests {}
