package org.alongside.certification.adapter;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A QR code as one vector path, sharp at every size: neighbouring squares become bars, equal bars become blocks. */
record QrCodePath(List<Block> blocks, int modules) {

    /** In modules, from the upper left corner. */
    record Block(int column, int row, int columns, int rows) {

        boolean standsOn(Block below) {
            return column == below.column && columns == below.columns && row + rows == below.row;
        }

        Block with(Block below) {
            return new Block(column, row, columns, rows + below.rows);
        }
    }

    /** Medium error correction: a scratch or a reflection on the glass of a frame may hide a seventh of it. */
    static QrCodePath of(URI address) {
        try {
            ByteMatrix matrix = Encoder.encode(address.toASCIIString(), ErrorCorrectionLevel.M)
                    .getMatrix();
            return new QrCodePath(blocks(matrix), matrix.getWidth());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code can hold this address", tooLong);
        }
    }

    /** Adds the path to the page; the caller fills it. */
    void trace(PageInk ink, float x, float y, float side) {
        float module = side / modules;
        for (Block block : blocks) {
            float bottom = y + side - (block.row() + block.rows()) * module;
            ink.rectangle(x + block.column() * module, bottom, block.columns() * module, block.rows() * module);
        }
    }

    private static List<Block> blocks(ByteMatrix matrix) {
        List<Block> blocks = new ArrayList<>();
        for (int row = 0; row < matrix.getHeight(); row++) {
            bars(matrix, row).forEach(bar -> stack(blocks, bar));
        }
        return blocks;
    }

    private static void stack(List<Block> blocks, Block bar) {
        for (int index = 0; index < blocks.size(); index++) {
            if (blocks.get(index).standsOn(bar)) {
                blocks.set(index, blocks.get(index).with(bar));
                return;
            }
        }
        blocks.add(bar);
    }

    private static List<Block> bars(ByteMatrix matrix, int row) {
        List<Block> bars = new ArrayList<>();
        int start = 0;
        for (int column = 0; column <= matrix.getWidth(); column++) {
            boolean dark = column < matrix.getWidth() && matrix.get(column, row) == 1;
            if (dark) continue;
            if (column > start) bars.add(new Block(start, row, column - start, 1));
            start = column + 1;
        }
        return bars;
    }
}
