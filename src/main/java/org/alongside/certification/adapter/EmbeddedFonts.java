package org.alongside.certification.adapter;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** The faces that one document has used so far. */
final class EmbeddedFonts {

    private final PDDocument document;
    private final CertificateFonts fonts;
    private final Map<Face, EmbeddedFont> embedded = new EnumMap<>(Face.class);

    EmbeddedFonts(PDDocument document, CertificateFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    EmbeddedFont of(Face face) throws IOException {
        EmbeddedFont known = embedded.get(face);
        if (known != null) return known;
        EmbeddedFont fresh = new EmbeddedFont(document, fonts.program(face));
        embedded.put(face, fresh);
        return fresh;
    }

    /** The name by which the content stream calls the face. */
    static String name(Face face) {
        return face.name();
    }

    PDResources finish() throws IOException {
        PDResources resources = new PDResources();
        for (Map.Entry<Face, EmbeddedFont> entry : embedded.entrySet()) {
            entry.getValue().finish(document);
            resources.put(
                    COSName.getPDFName(name(entry.getKey())), entry.getValue().font());
        }
        return resources;
    }
}
