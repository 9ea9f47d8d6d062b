/** The answer sheets in the database, in plain SQL. */
@NullMarked
package org.alongside.assessment.adapter;

import org.jspecify.annotations.NullMarked;
