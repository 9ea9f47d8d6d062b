package org.alongside.catalog.adapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a file into pieces, at the beginnings of lines. */
final class PageCutter {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final String MARK = "\uFEFF";

    private final Manuscript page;
    private final String mark;
    private final String text;
    private final String lineEnd;
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private final int end;

    /** @param raw all signs of the file */
    PageCutter(Manuscript page, String raw) {
        this.page = page;
        this.mark = raw.startsWith(MARK) ? MARK : "";
        this.text = raw.substring(mark.length());
        this.end = page.lines().size() + 1;
        Matcher ends = LINE_END.matcher(text);
        this.lineEnd = ends.find() ? ends.group() : "\n";
        ends.reset();
        while (ends.find()) {
            starts.add(ends.end());
        }
    }

    /** @param headings the lines at which the parts begin */
    Pieces cut(List<Integer> headings) {
        int fence = Math.max(1, page.bodyFrom() - 1);
        List<Integer> keys = List.copyOf(page.settings().places().keySet());
        return new Pieces(
                mark,
                lines(1, keys.isEmpty() ? fence : keys.getFirst()),
                settings(keys, fence),
                lines(fence, page.bodyFrom()),
                lines(page.bodyFrom(), headings.isEmpty() ? end : headings.getFirst()),
                cut(headings, end),
                lineEnd);
    }

    private Map<String, String> settings(List<Integer> keys, int fence) {
        List<String> pieces = cut(keys, fence);
        Map<String, String> settings = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            settings.put(page.settings().places().get(keys.get(i)), pieces.get(i));
        }
        return settings;
    }

    private List<String> cut(List<Integer> places, int last) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            pieces.add(lines(places.get(i), i + 1 < places.size() ? places.get(i + 1) : last));
        }
        return pieces;
    }

    /** From the beginning of one line to that of another, counted from 1. */
    private String lines(int from, int to) {
        return text.substring(start(from), start(to));
    }

    private int start(int line) {
        return line - 1 < starts.size() ? starts.get(line - 1) : text.length();
    }
}
