package org.alongside.certification.adapter;

import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.H1;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.P;

import java.io.IOException;
import java.util.List;
import org.alongside.certification.domain.CertificateSheet;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What stands where on the certificate, in reading order.
 *
 * <p>A4 landscape for everybody: one frozen file serves holders on both sides of the ocean. US Letter cuts 25 points
 * off each side at most, which is less than the distance of the frame, so even an unscaled print there loses nothing.
 */
final class CertificatePage {

    static final float WIDTH = PDRectangle.A4.getHeight();
    static final float HEIGHT = PDRectangle.A4.getWidth();

    /** Distance of the frame from the edge of the paper. */
    static final float FRAME = 34;

    private static final float MARK_TOP = HEIGHT - 60;
    private static final float MARK_SIDE = 34;
    private static final Column MIDDLE = Column.around(WIDTH / 2, 620);
    private static final float MIDDLE_TOP = MARK_TOP - MARK_SIDE - 8;
    private static final float MIDDLE_BOTTOM = 196;

    private static final float FOOT_TOP = 176;
    private static final float FOOT_MARGIN = 84;
    private static final Column SIGNATURE = Column.rightOf(FOOT_MARGIN, 210);
    private static final float SIGNATURE_LINE = FOOT_TOP - 44;
    private static final float QR_SIDE = 76;
    private static final float QR_LEFT = WIDTH - FOOT_MARGIN - QR_SIDE;
    private static final Column CHECK = Column.leftOf(QR_LEFT - 14, 228);

    private final TaggedPage page;
    private final Typesetter typesetter;
    private final CertificateSheet sheet;
    private final CertificateTexts words;

    CertificatePage(TaggedPage page, Typesetter typesetter, CertificateSheet sheet, CertificateTexts words) {
        this.page = page;
        this.typesetter = typesetter;
        this.sheet = sheet;
        this.words = words;
    }

    static PDRectangle format() {
        return new PDRectangle(WIDTH, HEIGHT);
    }

    void compose() throws IOException {
        page.decoration(this::picture);
        award();
        signature();
        verification();
        qrCode();
    }

    private void picture() {
        new Landscape(page.ink()).draw();
        new Mark(page.ink()).draw((WIDTH - MARK_SIDE) / 2, MARK_TOP, MARK_SIDE);
        page.ink()
                .strokeWith(Tint.INK_SOFT, 0.7f)
                .moveTo(SIGNATURE.line(), SIGNATURE_LINE)
                .lineTo(SIGNATURE.line() + SIGNATURE.width(), SIGNATURE_LINE)
                .raw("S");
    }

    private void award() throws IOException {
        new CentredColumn(List.of(
                        entry(P, sheet.organisationName(), TextStyle.ORGANISATION, 16),
                        entry(H1, words.title(), TextStyle.TITLE, 14),
                        entry(P, words.awardedTo(), TextStyle.LEAD, 4),
                        entry(P, sheet.legalName(), TextStyle.NAME, 8),
                        entry(P, words.forCompleting(), TextStyle.LEAD, 4),
                        entry(P, sheet.courseTitle(), TextStyle.COURSE, 8),
                        entry(P, words.facts(), TextStyle.FACTS, 0)))
                .set(typesetter, MIDDLE, MIDDLE_TOP, MIDDLE_BOTTOM);
    }

    private CentredColumn.Entry entry(String role, String text, TextStyle style, float gapBelow) {
        return new CentredColumn.Entry(role, typesetter.fit(text, style, MIDDLE), gapBelow);
    }

    private void signature() throws IOException {
        float y = typesetter.paragraph(sheet.signatoryName(), TextStyle.SIGNATORY, SIGNATURE, SIGNATURE_LINE - 4);
        typesetter.paragraph(sheet.signatoryTitle(), TextStyle.FOOT, SIGNATURE, y);
    }

    private void verification() throws IOException {
        float y = typesetter.paragraph(words.serial(), TextStyle.SERIAL, CHECK, FOOT_TOP);
        y = typesetter.paragraph(words.checkAt(), TextStyle.FOOT, CHECK, y - 5);
        y = typesetter.link(sheet.verificationAddress(), words.checkAt(), TextStyle.ADDRESS, CHECK, y);
        typesetter.paragraph(words.code(), TextStyle.FOOT, CHECK, y);
    }

    private void qrCode() throws IOException {
        float bottom = FOOT_TOP - QR_SIDE;
        page.figure(words.qrCode(), new PDRectangle(QR_LEFT, bottom, QR_SIDE, QR_SIDE), () -> {
            page.ink().fillWith(Tint.INK);
            QrCodePath.of(sheet.verificationAddress()).trace(page.ink(), QR_LEFT, bottom, QR_SIDE);
            page.ink().raw("f");
        });
    }
}
