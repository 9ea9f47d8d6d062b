package org.alongside.certification.application;

/** A certificate to take home: its serial names the file. */
public record PdfFile(String serial, byte[] content) {}
