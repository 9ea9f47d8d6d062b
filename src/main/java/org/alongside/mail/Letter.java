package org.alongside.mail;

/**
 * A letter to one person, in plain text. Its subject says nothing about health or training.
 *
 * @param to an e-mail address, at most 320 characters and without line breaks
 * @param subject at most 200 characters and without line breaks, which is what header injection needs
 */
public record Letter(String to, String subject, String text) {

    public Letter {
        requireOneLine(to, 320);
        requireOneLine(subject, 200);
    }

    private static void requireOneLine(String text, int longest) {
        if (text.isBlank() || text.length() > longest || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("One line of 1 to " + longest + " characters is needed");
        }
    }
}
