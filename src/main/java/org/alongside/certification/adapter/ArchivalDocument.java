package org.alongside.certification.adapter;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.alongside.certification.domain.CertificateSheet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Gives a document what PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) ask of the file as a whole. Dates and id come
 * from the sheet, so that the same sheet gives the same bytes.
 */
final class ArchivalDocument {

    private static final String PRODUCER = "Alongside";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String SRGB_NAME = "sRGB IEC61966-2.1";

    private ArchivalDocument() {}

    static void prepare(PDDocument document, CertificateSheet sheet, CertificateTexts words) throws IOException {
        document.setVersion(1.7f);
        document.setDocumentId((long) sheet.verificationCode().hashCode());
        document.setDocumentInformation(information(sheet, words));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(sheet.language().toLanguageTag());
        catalog.setMarkInfo(marked());
        catalog.setViewerPreferences(titleShown());
        catalog.addOutputIntent(srgb(document));
        catalog.setMetadata(metadata(document, XmpPacket.of(sheet, words, PRODUCER)));
    }

    private static PDDocumentInformation information(CertificateSheet sheet, CertificateTexts words) {
        Calendar midnight = GregorianCalendar.from(sheet.completedOn().atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(words.documentTitle());
        information.setAuthor(PrintableText.of(sheet.organisationName()));
        information.setProducer(PRODUCER);
        information.setCreationDate(midnight);
        information.setModificationDate(midnight);
        return information;
    }

    private static PDMarkInfo marked() {
        PDMarkInfo mark = new PDMarkInfo();
        mark.setMarked(true);
        return mark;
    }

    private static PDViewerPreferences titleShown() {
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        return preferences;
    }

    private static PDOutputIntent srgb(PDDocument document) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(SRGB));
        intent.setInfo(SRGB_NAME);
        intent.setOutputCondition(SRGB_NAME);
        intent.setOutputConditionIdentifier(SRGB_NAME);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    /** Uncompressed, as archives expect it. */
    private static PDMetadata metadata(PDDocument document, XmpPacket packet) throws IOException {
        try (InputStream bytes = new ByteArrayInputStream(packet.bytes())) {
            return new PDMetadata(document, bytes);
        }
    }
}
