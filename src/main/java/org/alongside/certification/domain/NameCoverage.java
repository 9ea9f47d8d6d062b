package org.alongside.certification.domain;

import java.util.List;

/** Knows which names can be printed in full, so that no certificate shows boxes. */
public interface NameCoverage {

    /**
     * The characters of the name (as a reader counts them: an accented letter or a joined emoji is one) that no font
     * has and that would be printed as a box. Each once, in order of appearance; empty when all is well.
     */
    List<String> charactersWithoutFont(String name);
}
