package org.alongside.catalog.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CurriculumReportTests {

    @Test
    void theReportInTheDocumentsIsTrue() throws IOException {
        assertThat(CurriculumReport.of(Path.of("course-content")))
                .as("Run: bin/alongside curriculum > docs/curriculum.md")
                .isEqualTo(Files.readString(Path.of("docs/curriculum.md")));
    }
}
