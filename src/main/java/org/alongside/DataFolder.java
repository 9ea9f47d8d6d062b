package org.alongside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * Looks at the folder of the embedded database before anything opens it, so that what is wrong with it is said in one
 * sentence rather than by a database driver. An external database needs no folder.
 */
class DataFolder implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:file:")) {
            check(
                    Path.of(environment.getRequiredProperty("alongside.data-folder")),
                    DataSize.parse(environment.getProperty("alongside.least-free-space", "64MB")));
        }
    }

    private static void check(Path folder, DataSize leastFree) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new Unusable(folder, "a file stands in its place", "Move that file away");
            }
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new Unusable(folder, "it cannot be written to", "Give this user the right to write to it");
            }
            if (Files.getFileStore(folder).getUsableSpace() < leastFree.toBytes()) {
                throw new Unusable(
                        folder, "its disk has less than " + leastFree.toMegabytes() + " MB left", "Make room on it");
            }
        } catch (IOException e) {
            throw new Unusable(folder, "it cannot be made (" + e.getMessage() + ")", "Check the path and its rights");
        }
    }

    /** The folder cannot hold the database. */
    static final class Unusable extends IllegalStateException {

        private static final long serialVersionUID = 1;

        private final String remedy;

        Unusable(Path folder, String reason, String remedy) {
            super("The data folder " + folder.toAbsolutePath().normalize() + " cannot be used: " + reason + ".");
            this.remedy = remedy + ", or name another folder with ALONGSIDE_DATA=/path/to/folder.";
        }

        String remedy() {
            return remedy;
        }
    }
}
