package org.alongside.mail;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.shared.DemoData;
import org.springframework.data.domain.PageRequest;

/** The letters of a demonstration, newest first, so that their links can be followed. Not there without demo data. */
@Route("outbox")
@AnonymousAllowed
class OutboxView extends Composite<Div> implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final int LETTERS_PER_PAGE = 50;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final transient KeptLetters letters;
    private final DemoData demo;
    private int page;

    OutboxView(KeptLetters letters, DemoData demo) {
        this.letters = letters;
        this.demo = demo;
        getContent().addClassNames("page", "narrow", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!demo.isOn()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.outbox.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (demo.isOn()) {
            show();
        }
    }

    private void show() {
        List<KeptLetter> shown = letters.findByOrderByWrittenAtDescIdDesc(PageRequest.of(page, LETTERS_PER_PAGE));
        Paragraph about = new Paragraph(getTranslation(shown.isEmpty() ? "mail.outbox.empty" : "mail.outbox.about"));
        about.addClassName("soft");
        getContent().removeAll();
        getContent().add(new H1(getPageTitle()), about);
        shown.stream().map(this::card).forEach(getContent()::add);
        getContent().add(turning());
    }

    private Div turning() {
        Button newer = new Button(getTranslation("mail.outbox.newer"), _ -> turn(-1));
        newer.setVisible(page > 0);
        Button older = new Button(getTranslation("mail.outbox.older"), _ -> turn(1));
        older.setVisible(letters.count() > (page + 1L) * LETTERS_PER_PAGE);
        Div turning = new Div(newer, older);
        turning.addClassName("row");
        return turning;
    }

    private void turn(int by) {
        page += by;
        show();
    }

    private Article card(KeptLetter letter) {
        Paragraph to =
                new Paragraph(getTranslation("mail.outbox.to", letter.letter().to(), when(letter.writtenAt())));
        to.addClassName("soft");
        Article card = new Article(new H2(letter.letter().subject()), to, text(letter));
        card.addClassNames("card", "letter");
        return card;
    }

    private Div text(KeptLetter letter) {
        Div text = new Div();
        text.addClassName("letter-text");
        if (letter.sentAt().isPresent()) {
            text.add(new Span(getTranslation("mail.outbox.sent")));
        } else {
            fill(text, letter.letter().text());
        }
        return text;
    }

    /** Plain text, in which addresses can be followed. */
    private static void fill(Div text, String words) {
        Matcher links = LINK.matcher(words);
        int from = 0;
        for (MatchResult link : links.results().toList()) {
            Anchor anchor = new Anchor(link.group(), link.group());
            anchor.setRouterIgnore(true);
            text.add(new Span(words.substring(from, link.start())), anchor);
            from = link.end();
        }
        text.add(new Span(words.substring(from)));
    }

    private String when(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(time);
    }
}
