/**
 * What a careful colleague would say of a course that can be read: nothing here forbids publishing, and every remark
 * says what would be better.
 */
@NullMarked
package org.alongside.catalog.domain.advice;

import org.jspecify.annotations.NullMarked;
