package org.alongside.certification.adapter;

import static org.alongside.certification.adapter.APrinter.aPrinter;
import static org.alongside.certification.adapter.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.alongside.certification.domain.CertificateSheet;
import org.alongside.testing.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every certificate is PDF/A-2a and PDF/UA-1 at once, whoever it is for. Both, as each sees other faults. */
class ArchivalConformanceTests {

    @ParameterizedTest
    @EnumSource
    void everyNameGivesAnArchivalAndAccessibleFile(PrintedNames name) throws Exception {
        byte[] pdf = aPrinter().print(name.sheet());
        keep(pdf, name);
        conforms(pdf);
    }

    @Test
    void longTextsEverywhereConform() throws Exception {
        String longText = "A course about groups, circles and safe spaces. ".repeat(6);
        conforms(aPrinter().print(aSheet().from(longText).about(longText).sheet()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void charactersAtRandomConform(long seed) throws Exception {
        conforms(aPrinter()
                .print(aSheet().of(charactersAtRandom(new Random(seed))).sheet()));
    }

    @Test
    void aMissingLanguageIsNoticed() throws Exception {
        byte[] broken = without(catalog -> catalog.getCOSObject().removeItem(COSName.LANG));

        assertThat(VeraPdf.brokenRules(broken, PDFAFlavour.PDFUA_1)).contains("7.2-33");
    }

    @Test
    void aMissingOutputIntentIsNoticed() throws Exception {
        byte[] broken = without(catalog -> catalog.getCOSObject().removeItem(COSName.OUTPUT_INTENTS));

        assertThat(VeraPdf.brokenRules(broken, PDFAFlavour.PDFA_2_A)).contains("6.2.4.3-2");
    }

    @Test
    void aMissingStructureTreeIsNoticed() throws Exception {
        byte[] broken = without(catalog -> catalog.getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT));

        assertThat(VeraPdf.brokenRules(broken, PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(VeraPdf.brokenRules(broken, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void anUntouchedCopyIsStillFine() throws Exception {
        conforms(without(catalog -> {}));
    }

    private static void conforms(byte[] pdf) throws Exception {
        assertThat(VeraPdf.brokenRules(pdf, PDFAFlavour.PDFA_2_A))
                .as("PDF/A-2a")
                .isEmpty();
        assertThat(VeraPdf.brokenRules(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    }

    /** To be looked at: what is conformant may still be ugly. */
    private static void keep(byte[] pdf, PrintedNames name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/certificates"));
        Files.write(folder.resolve(name.name().toLowerCase(Locale.ROOT) + ".pdf"), pdf);
    }

    private static byte[] without(Consumer<PDDocumentCatalog> removal) throws IOException {
        CertificateSheet sheet = aSheet().sheet();
        try (PDDocument document = Loader.loadPDF(aPrinter().print(sheet))) {
            removal.accept(document.getDocumentCatalog());
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            document.save(changed);
            return changed.toByteArray();
        }
    }

    /** Assigned or not, whole or half: whatever a form may send. */
    private static String charactersAtRandom(Random random) {
        return "N"
                + random.ints(60, 1, 0x20000)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }
}
