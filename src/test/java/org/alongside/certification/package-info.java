/** Certification with the modules it stands on, and what its tests share. */
@NullMarked
package org.alongside.certification;

import org.jspecify.annotations.NullMarked;
