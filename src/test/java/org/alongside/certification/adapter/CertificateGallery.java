package org.alongside.certification.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints every name into a folder, to be looked at. Not a test: run its main method with the folder. */
final class CertificateGallery {

    private CertificateGallery() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (PrintedNames name : PrintedNames.values()) {
            Path file = folder.resolve(name.name().toLowerCase(Locale.ROOT) + ".pdf");
            Files.write(file, APrinter.aPrinter().print(name.sheet()));
        }
    }
}
