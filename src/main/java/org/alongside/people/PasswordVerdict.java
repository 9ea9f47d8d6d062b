package org.alongside.people;

/** What the house says about a new password. Which characters it is made of is nobody's business. */
public enum PasswordVerdict {
    ACCEPTABLE,
    TOO_SHORT,
    TOO_LONG,
    /** Among those that are tried first: well known, a pattern, or the person's own address. */
    TOO_COMMON
}
