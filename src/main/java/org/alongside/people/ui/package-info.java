/** Sign-in and account as people see them, and the parts of both that other pages show. */
@NamedInterface("ui")
@NullMarked
package org.alongside.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
