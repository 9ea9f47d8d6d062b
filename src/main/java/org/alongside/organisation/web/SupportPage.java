package org.alongside.organisation.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.alongside.organisation.application.SupportContacts;
import org.alongside.shared.PlainPage;
import org.alongside.shared.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom to turn to, for everybody: no account, no session. */
@RestController
class SupportPage {

    private final SupportContacts contacts;

    SupportPage(SupportContacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping("/support")
    ResponseEntity<String> show(Locale language) {
        Texts texts = Texts.in(language);
        String title = texts.say("organisation.support.title");
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(PlainPage.of(texts, title, SupportHtml.of(texts, contacts.all())));
    }
}
