package org.alongside.certification.adapter;

import static org.alongside.certification.adapter.APrinter.aPrinter;
import static org.alongside.certification.adapter.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.alongside.certification.domain.CertificateSheet;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PdfBoxCertificatePrinterTests {

    @Test
    void anEnglishSheetReadsBackWordForWord() throws IOException {
        try (PrintedPage page = printed(PrintedNames.ENGLISH.sheet())) {
            assertThat(page.text().lines().map(String::strip))
                    .contains(
                            "Common Ground Training",
                            "Certificate of completion",
                            "Awarded to",
                            "Sam Officer Fflint",
                            "for completing the course",
                            "The Heart of Peer Support",
                            "6.0 hours, self-paced · November 22, 2026",
                            "Check this certificate at");
        }
    }

    @Test
    void aSpanishSheetReadsBackWordForWord() throws IOException {
        try (PrintedPage page = printed(PrintedNames.SPANISH.sheet())) {
            assertThat(page.text().lines().map(String::strip))
                    .contains(
                            "Certificado de finalización",
                            "María José Núñez Ibáñez",
                            "6,0 horas, a su propio ritmo · 22 de noviembre de 2026");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SPANISH", "DECOMPOSED_VIETNAMESE", "HAWAIIAN", "CYRILLIC", "CHINESE", "JAPANESE"})
    void namesKeepTheirAccentsInTheTextLayer(PrintedNames name) throws IOException {
        try (PrintedPage page = printed(name.sheet())) {
            assertThat(page.text()).contains(Normalizer.normalize(name.legalName(), Normalizer.Form.NFC));
        }
    }

    @Test
    void accentsThatUnicodeDoesNotComposeStayWithTheirLetters() throws IOException {
        try (PrintedPage page = printed(PrintedNames.YORUBA.sheet())) {
            assertThat(page.readAloud()).contains(PrintedNames.YORUBA.legalName());
        }
    }

    @Test
    void everythingIsReadAloudInOrder() throws IOException {
        try (PrintedPage page = printed(aSheet().sheet())) {
            assertThat(page.readAloud())
                    .containsExactly(
                            "Common Ground Training",
                            "Certificate of completion",
                            "Awarded to",
                            "Sam Example",
                            "for completing the course",
                            "The Heart of Peer Support",
                            "6.0 hours, self-paced · November 22, 2026",
                            "Jordan Rivera, CPRS",
                            "Instructor",
                            "Certificate CG-2026-00042",
                            "Check this certificate at",
                            ASheet.ADDRESS.toString(),
                            "Code " + ASheet.CODE,
                            "");
        }
    }

    @Test
    void everyPartHasItsRole() throws IOException {
        try (PrintedPage page = printed(aSheet().sheet())) {
            assertThat(page.elements())
                    .extracting(PDStructureElement::getStructureType)
                    .containsExactly(
                            "Document",
                            "P",
                            "H1",
                            "P",
                            "P",
                            "P",
                            "P",
                            "P",
                            "P",
                            "P",
                            "P",
                            "P",
                            "P",
                            "Link",
                            "P",
                            "Figure");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {
                "ARABIC",
                "HEBREW",
                "DEVANAGARI",
                "MIXED_DIRECTIONS",
                "TWO_LINES",
                "TWO_HUNDRED_LETTERS_WITHOUT_A_SPACE"
            })
    void namesThatGlyphsCannotSpellAreSpelledForTheReader(PrintedNames name) throws IOException {
        try (PrintedPage page = printed(name.sheet())) {
            assertThat(page.elements())
                    .extracting(PDStructureElement::getActualText)
                    .contains(name.legalName());
        }
    }

    @Test
    void plainTextNeedsNoSecondSpelling() throws IOException {
        try (PrintedPage page = printed(aSheet().sheet())) {
            assertThat(page.elements())
                    .filteredOn(element -> element.getActualText() != null)
                    .extracting(PDStructureElement::getStructureType)
                    .containsExactly("Link");
        }
    }

    @Test
    void theQrCodeOpensTheVerificationAddress() throws Exception {
        try (PrintedPage page = printed(aSheet().sheet())) {
            BufferedImage picture = new PDFRenderer(page.document()).renderImageWithDPI(0, 150);

            assertThat(decoded(picture)).isEqualTo(ASheet.ADDRESS.toString());
        }
    }

    @Test
    void nothingOnThePageIsMadeOfPixels() throws IOException {
        try (PrintedPage page = printed(aSheet().sheet())) {
            assertThat(page.document().getPage(0).getResources().getXObjectNames())
                    .isEmpty();
        }
    }

    @Test
    void thePrintedAddressIsALink() throws IOException {
        try (PrintedPage page = printed(aSheet().sheet())) {
            PDPage first = page.document().getPage(0);

            assertThat(first.getAnnotations())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PDAnnotationLink.class,
                            link -> assertThat(link.getAction())
                                    .isInstanceOfSatisfying(
                                            PDActionURI.class,
                                            open -> assertThat(open.getURI()).isEqualTo(ASheet.ADDRESS.toString())));
        }
    }

    @Test
    void theWindowShowsWhatAndWhose() throws IOException {
        try (PrintedPage page = printed(PrintedNames.SPANISH.sheet())) {
            assertThat(page.document().getDocumentInformation().getTitle())
                    .isEqualTo("Certificado de finalización: María José Núñez Ibáñez, The Heart of Peer Support");
            assertThat(page.document().getDocumentCatalog().getLanguage()).isEqualTo("es");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyGlyphStaysInsideTheFrame(PrintedNames name) throws IOException {
        try (PrintedPage page = printed(name.sheet())) {
            assertThat(page.glyphs()).allSatisfy(glyph -> {
                assertThat(glyph.getX()).isGreaterThan(CertificatePage.FRAME);
                assertThat(rightEnd(glyph)).isLessThan(CertificatePage.WIDTH - CertificatePage.FRAME);
                assertThat(glyph.getY())
                        .isBetween(CertificatePage.FRAME, CertificatePage.HEIGHT - CertificatePage.FRAME);
            });
        }
    }

    @Test
    void aShortNameIsLargeAndALongOneWrapsToThreeLines() throws IOException {
        assertThat(linesOfName(PrintedNames.ONE_CHARACTER)).isOne();
        assertThat(linesOfName(PrintedNames.TWO_LINES)).isEqualTo(2);
        assertThat(linesOfName(PrintedNames.TWO_HUNDRED_CHARACTERS)).isEqualTo(3);
        assertThat(linesOfName(PrintedNames.TWO_HUNDRED_LETTERS_WITHOUT_A_SPACE))
                .isEqualTo(3);
        assertThat(linesOfName(PrintedNames.TWO_HUNDRED_CHINESE_CHARACTERS)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC", "CHINESE", "WITH_EMOJI"})
    void theSameSheetGivesTheSameBytes(PrintedNames name) {
        byte[] first = aPrinter().print(name.sheet());
        CertificateFonts freshFonts = new CertificateFonts();
        byte[] second = new PdfBoxCertificatePrinter(freshFonts, new TextFitter(new TextShaper(freshFonts)))
                .print(name.sheet());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void anotherHolderGivesOtherBytes() {
        assertThat(aPrinter().print(aSheet().of("Sam Example").sheet()))
                .isNotEqualTo(aPrinter().print(aSheet().of("Sam Exampla").sheet()));
    }

    @Test
    void eightThreadsPrintTwentySheetsEachWithoutMixingThem() throws Exception {
        PrintedNames[] names = PrintedNames.values();
        List<byte[]> alone = IntStream.range(0, 20)
                .mapToObj(index -> aPrinter().print(names[index % names.length].sheet()))
                .toList();
        PdfBoxCertificatePrinter shared = aPrinter();
        Callable<List<byte[]>> twenty = () -> IntStream.range(0, 20)
                .mapToObj(index -> shared.print(names[index % names.length].sheet()))
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<byte[]>> printed : threads.invokeAll(Collections.nCopies(8, twenty))) {
                assertThat(printed.get()).containsExactlyElementsOf(alone);
            }
        }
    }

    private static PrintedPage printed(CertificateSheet sheet) throws IOException {
        return new PrintedPage(aPrinter().print(sheet));
    }

    private static float rightEnd(TextPosition glyph) {
        return glyph.getX() + glyph.getWidth();
    }

    private static long linesOfName(PrintedNames name) {
        return new TextFitter(new TextShaper(APrinter.FONTS))
                .fit(name.legalName(), TextStyle.NAME, 620)
                .lines()
                .size();
    }

    private static String decoded(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        RGBLuminanceSource light = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }
}
