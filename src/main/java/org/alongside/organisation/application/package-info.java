/** What can be done about membership, and what happens at the first start. */
@NullMarked
package org.alongside.organisation.application;

import org.jspecify.annotations.NullMarked;
