package org.alongside.catalog.adapter;

import org.alongside.catalog.domain.Problem;
import org.commonmark.node.Node;

/** The margin of one file, where its problems are noted beside the line. */
record Margin(String path, Problems problems) {

    void error(int line, String what, String remedy) {
        problems.add(Problem.error(path, line, what, remedy));
    }

    void error(Node node, String what, String remedy) {
        error(Nodes.line(node), what, remedy);
    }

    void warning(int line, String what, String remedy) {
        problems.add(Problem.warning(path, line, what, remedy));
    }

    void warning(Node node, String what, String remedy) {
        warning(Nodes.line(node), what, remedy);
    }
}
