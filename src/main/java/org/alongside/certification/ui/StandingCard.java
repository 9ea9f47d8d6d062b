package org.alongside.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.BiConsumer;
import org.alongside.certification.CertificateId;
import org.alongside.certification.CertificateStanding;

/** One certificate, or what it waits for and who can do something about it. */
class StandingCard extends Composite<Section> {

    private final BiConsumer<CertificateId, Boolean> showName;

    StandingCard(CertificateStanding standing, BiConsumer<CertificateId, Boolean> showName) {
        this.showName = showName;
        getContent().addClassNames("card", "standing");
        getContent().add(new H2(standing.courseTitle()));
        switch (standing) {
            case CertificateStanding.Issued issued when issued.revoked() -> regret(issued);
            case CertificateStanding.Issued issued -> offer(issued);
            case CertificateStanding.WaitsForLegalName _ -> askForName("certification.waits-for-name");
            case CertificateStanding.WaitsForLetters waits ->
                askForName("certification.waits-for-letters", String.join(" ", waits.characters()));
            case CertificateStanding.WaitsForOrganisation _ -> say("certification.waits-for-organisation", "wait");
            case CertificateStanding.OnItsWay _ -> say("certification.on-its-way", "good");
        }
    }

    private void say(String key, String tone, Object... details) {
        Paragraph sentence = new Paragraph(getTranslation(key, details));
        sentence.addClassNames("notice", tone);
        sentence.getElement().setAttribute("role", "status");
        getContent().add(sentence);
    }

    private void askForName(String why, Object... details) {
        say(why, "wait", details);
        Anchor name = new Anchor("account#legal-name", getTranslation("certification.give-name"));
        name.addClassName("button");
        getContent().add(actions(name));
    }

    private void regret(CertificateStanding.Issued issued) {
        say("certification.revoked", "wait");
        getContent().add(facts(issued), actions(publicPage(issued)));
    }

    private void offer(CertificateStanding.Issued issued) {
        Anchor download = new Anchor(issued.download(), getTranslation("certification.download"));
        download.addClassName("button");
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        getContent().add(facts(issued), actions(download, publicPage(issued)), nameChoice(issued));
    }

    private Paragraph facts(CertificateStanding.Issued issued) {
        Paragraph facts = new Paragraph(getTranslation("certification.facts", issued.serial(), date(issued)));
        facts.addClassName("soft");
        return facts;
    }

    private Anchor publicPage(CertificateStanding.Issued issued) {
        Anchor page = new Anchor(issued.verification().toString(), getTranslation("certification.see-public-page"));
        page.setTarget(AnchorTarget.BLANK);
        page.setRouterIgnore(true);
        return page;
    }

    private Checkbox nameChoice(CertificateStanding.Issued issued) {
        Checkbox choice = new Checkbox(getTranslation("certification.show-name"), issued.nameShown());
        choice.setHelperText(getTranslation("certification.show-name-help"));
        choice.addValueChangeListener(change -> showName.accept(issued.id(), change.getValue()));
        return choice;
    }

    private String date(CertificateStanding.Issued issued) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(issued.issuedAt().atZone(ZoneOffset.UTC));
    }

    private static Div actions(Anchor... anchors) {
        Div actions = new Div(anchors);
        actions.addClassName("actions");
        return actions;
    }
}
