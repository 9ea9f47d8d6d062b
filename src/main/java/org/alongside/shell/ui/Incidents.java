package org.alongside.shell.ui;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives the unexpected a number, so that the person who saw it and the log that holds it can be brought together. */
@Component
class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    /** Logs it and answers with its number: eight characters to read out on the telephone. */
    String note(Throwable cause) {
        String number = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Incident {}", number, cause);
        return number;
    }
}
