package org.alongside.certification.adapter;

import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.IntStream;

/** Reads one laid-out run back as glyphs that know their place and their meaning. */
final class GlyphRunShaper {

    private final FontProgram program;
    private final FaceSpan span;
    private final boolean rightToLeft;
    private final GlyphVector layout;
    private final int[] starts;

    private GlyphRunShaper(FontProgram program, FaceSpan span, boolean rightToLeft) {
        this.program = program;
        this.span = span;
        this.rightToLeft = rightToLeft;
        layout = program.layOut(span.drawn(), rightToLeft);
        starts = layout.getGlyphCharIndices(0, layout.getNumGlyphs(), null);
    }

    static GlyphRun shape(FontProgram program, FaceSpan span, boolean rightToLeft) {
        GlyphRunShaper shaper = new GlyphRunShaper(program, span, rightToLeft);
        float width = (float) shaper.place(shaper.starts.length).getX();
        return new GlyphRun(span.face(), span.text(), rightToLeft, shaper.glyphs(), width);
    }

    private List<PlacedGlyph> glyphs() {
        return IntStream.range(0, starts.length)
                .filter(index -> program.has(layout.getGlyphCode(index)))
                .mapToObj(this::glyph)
                .toList();
    }

    private PlacedGlyph glyph(int index) {
        Point2D place = place(index);
        return new PlacedGlyph(layout.getGlyphCode(index), (float) place.getX(), (float) -place.getY(), meaning(index));
    }

    private Point2D place(int index) {
        return layout.getGlyphPosition(index);
    }

    /**
     * A cluster of one glyph means all its characters. Among several glyphs each means its own character if it has one,
     * else the one at its place. Mirrored brackets keep the character they look like: readers mirror them back.
     */
    private String meaning(int index) {
        String cluster = cluster(index);
        boolean mirrored = rightToLeft && Character.isMirrored(cluster.codePointAt(0));
        List<Integer> own = program.charactersOf(layout.getGlyphCode(index));
        if (mirrored && !own.isEmpty()) return Character.toString(own.getFirst());
        if (siblings(index).count() == 1) return cluster;
        return own.stream()
                .map(Character::toString)
                .filter(cluster::contains)
                .findFirst()
                .orElseGet(() -> characterAt(
                        cluster, siblings(index).filter(other -> other < index).count()));
    }

    private static String characterAt(String cluster, long place) {
        int[] codePoints = cluster.codePoints().toArray();
        return Character.toString(codePoints[(int) Math.min(place, codePoints.length - 1)]);
    }

    private IntStream siblings(int index) {
        return IntStream.range(0, starts.length).filter(other -> starts[other] == starts[index]);
    }

    /** The characters behind a glyph; a box stands for all of its text. */
    private String cluster(int index) {
        if (span.isBox()) return span.text();
        int end = IntStream.of(starts)
                .filter(start -> start > starts[index])
                .min()
                .orElse(span.text().length());
        return span.text().substring(starts[index], end);
    }
}
