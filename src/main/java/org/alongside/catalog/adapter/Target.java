package org.alongside.catalog.adapter;

import org.alongside.catalog.model.StepPath;

/** Where a link leads. */
sealed interface Target {

    /** Out of the product: to a page, an address to write to, a number to call. */
    record Outside(String address) implements Target {}

    /**
     * To a step of the same course.
     *
     * @param anchor a heading in it; empty for its beginning
     */
    record ToStep(FileName file, String anchor) implements Target {

        StepPath step() {
            return file.step();
        }
    }

    /** To a picture or a recording of the same course. */
    record ToMedium(FileName file) implements Target {}

    /** To a file of the same course that learners do not see. */
    record Beside(FileName file) implements Target {}

    /** Nowhere, and what to do about it. */
    record Broken(String what, String remedy) implements Target {}
}
