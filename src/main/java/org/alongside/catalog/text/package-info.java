/** A course as its author writes it: by its parts, with words in Markdown. What the studio changes. */
@NamedInterface("text")
@NullMarked
package org.alongside.catalog.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
