package org.alongside.assessment.application;

/**
 * A lesson to read again.
 *
 * @param address relative to the application's root
 */
public record LessonLink(String title, String address) {}
