package org.alongside.people;

/** The three people of a demonstration. Everybody knows their password, so they exist only with demo data. */
public enum DemoPerson {
    LEARNER("learner@example.org", "Sam (example learner)"),
    INSTRUCTOR("instructor@example.org", "Robin (example instructor)"),
    ADMINISTRATOR("administrator@example.org", "Alex (example administrator)");

    public static final String PASSWORD = "alongside-demo";

    private final String email;
    private final String displayName;

    DemoPerson(String email, String displayName) {
        this.email = email;
        this.displayName = displayName;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public DisplayName displayName() {
        return new DisplayName(displayName);
    }
}
