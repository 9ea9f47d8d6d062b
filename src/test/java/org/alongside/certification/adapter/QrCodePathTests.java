package org.alongside.certification.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QrCodePathTests {

    @Test
    void theBlocksCoverEveryDarkSquareOnceAndNoLightOne() throws Exception {
        ByteMatrix matrix = Encoder.encode(ASheet.ADDRESS.toString(), ErrorCorrectionLevel.M)
                .getMatrix();
        QrCodePath path = QrCodePath.of(ASheet.ADDRESS);

        for (int row = 0; row < path.modules(); row++) {
            for (int column = 0; column < path.modules(); column++) {
                assertThat(blocksAt(path, column, row)).isEqualTo(matrix.get(column, row));
            }
        }
    }

    @Test
    void neighboursBecomeOneBlock() {
        QrCodePath path = QrCodePath.of(ASheet.ADDRESS);

        assertThat(path.blocks()).contains(new QrCodePath.Block(2, 2, 3, 3));
    }

    private static long blocksAt(QrCodePath path, int column, int row) {
        return path.blocks().stream()
                .filter(block -> within(column, block.column(), block.columns()))
                .filter(block -> within(row, block.row(), block.rows()))
                .count();
    }

    private static boolean within(int place, int start, int length) {
        return IntStream.range(start, start + length).anyMatch(covered -> covered == place);
    }
}
