package org.alongside.people.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * 256 random bits that open something, written in 43 letters that need no escaping in addresses and cookies. The house
 * keeps only their SHA-256: with that much chance in them, no slow hash is needed.
 */
public record Secret(String value) {

    private static final int BYTES = 32;
    private static final int MAX_LENGTH = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Secret {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("No secret of the house is that long");
        }
    }

    public static Secret next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Shortens what a stranger sent, so that looking it up finds nothing instead of failing. */
    public static Secret received(String text) {
        return new Secret(text.substring(0, Math.min(text.length(), MAX_LENGTH)));
    }

    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform knows SHA-256", e);
        }
    }

    /** Never shows itself in a log. */
    @Override
    public String toString() {
        return "Secret[…]";
    }
}
