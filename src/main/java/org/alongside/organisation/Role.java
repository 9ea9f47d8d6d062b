package org.alongside.organisation;

/** What a member may do in an organisation; a person may hold several. */
public enum Role {
    /** Takes courses. */
    LEARNER,
    /** Writes courses, teaches, sees the progress of learners in their courses. */
    INSTRUCTOR,
    /** A certified peer who signs practice hours. */
    SUPERVISOR,
    /** Runs the organisation: members, certificates. */
    ADMINISTRATOR
}
