package org.alongside.people;

/** How a person likes to read; applied on every page. */
public record ReadingSettings(
        TextSize text, LineSpacing lines, ColumnWidth column, Colours colours, boolean lessMotion) {

    /** Where everybody begins: as the device says. */
    public static final ReadingSettings USUAL =
            new ReadingSettings(TextSize.USUAL, LineSpacing.USUAL, ColumnWidth.USUAL, Colours.DEVICE, false);

    /** How large letters are. */
    public enum TextSize {
        USUAL,
        LARGE,
        LARGER
    }

    /** How far lines stand apart. */
    public enum LineSpacing {
        USUAL,
        WIDE,
        WIDER
    }

    /** How long lines of running text are. */
    public enum ColumnWidth {
        NARROW,
        USUAL,
        WIDE
    }

    /** Light or dark. */
    public enum Colours {
        DEVICE,
        LIGHT,
        DARK
    }
}
