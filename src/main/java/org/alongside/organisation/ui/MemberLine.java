package org.alongside.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.alongside.organisation.Role;
import org.alongside.organisation.application.Member;

/** One member: who it is, their roles as words, and a way to change them. */
class MemberLine extends Composite<ListItem> implements LocaleChangeObserver {

    private final Member member;
    private final transient Consumer<Set<Role>> change;

    MemberLine(Member member, Consumer<Set<Role>> change) {
        this.member = member;
        this.change = change;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        showWords();
    }

    private void showWords() {
        Span roles = new Span(Arrays.stream(Role.values())
                .filter(member.roles()::contains)
                .map(this::word)
                .collect(Collectors.joining(" · ")));
        roles.addClassName("roles");
        Button edit = new Button(getTranslation("organisation.members.edit"), _ -> showChoices());
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(getTranslation("organisation.members.edit-of", member.displayName()));
        show(roles, edit);
    }

    private void showChoices() {
        CheckboxGroup<Role> roles = new CheckboxGroup<>();
        roles.setLabel(getTranslation("organisation.members.roles-of", member.displayName()));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(this::word);
        roles.setValue(member.roles());
        Button keep = new Button(
                getTranslation("organisation.members.keep"), _ -> change.accept(Set.copyOf(roles.getValue())));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button leave = new Button(getTranslation("organisation.members.leave"), _ -> showWords());
        Div actions = new Div(keep, leave);
        actions.addClassName("row");
        show(roles, actions);
        roles.getElement().callJsFunction("focus");
    }

    private void show(Component... parts) {
        Span name = new Span(member.displayName());
        name.addClassName("name");
        Span email = new Span(member.email());
        email.addClassName("soft");
        Div who = new Div(name, email);
        if (!member.confirmed()) {
            Span notYet = new Span(getTranslation("organisation.members.not-confirmed"));
            notYet.addClassName("not-yet");
            who.add(notYet);
        }
        who.addClassName("who");
        getContent().removeAll();
        getContent().add(who);
        getContent().add(parts);
    }

    private String word(Role role) {
        return getTranslation("organisation.role." + role.name().toLowerCase(Locale.ROOT));
    }
}
