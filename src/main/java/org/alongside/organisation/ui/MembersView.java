package org.alongside.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.alongside.organisation.application.LookingAfterMembers;
import org.alongside.organisation.application.Member;
import org.alongside.organisation.application.MemberPage;
import org.alongside.organisation.application.RoleChange;

/** The members of the organisation, fifty on a page. For everybody but administrators the page is not there. */
@Route("members")
@PermitAll
class MembersView extends Composite<Div> implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final int LONGEST_SEARCH = 100;

    private final transient LookingAfterMembers members;
    private final transient MembersEntry entry;
    private final H1 heading = new H1();
    private final TextField search = new TextField();
    private final Paragraph said = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button earlier = new Button("", _ -> turn(-1));
    private final Button later = new Button("", _ -> turn(1));
    private int page;

    MembersView(LookingAfterMembers members, MembersEntry entry) {
        this.members = members;
        this.entry = entry;
        search.setMaxLength(LONGEST_SEARCH);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> turn(-page));
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        list.addClassName("members");
        Div turning = new Div(earlier, later);
        turning.addClassName("row");
        getContent().addClassNames("page", "stack", "members-page");
        getContent().add(heading, search, said, list, turning);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (entry.isForMe()) {
            show();
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.members.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getPageTitle());
        search.setLabel(getTranslation("organisation.members.search"));
        search.setHelperText(getTranslation("organisation.members.search.help"));
        earlier.setText(getTranslation("organisation.members.earlier"));
        later.setText(getTranslation("organisation.members.later"));
    }

    private void turn(int by) {
        page += by;
        said.setText("");
        show();
    }

    private void show() {
        MemberPage shown = members.page(search.getValue(), page);
        list.removeAll();
        shown.members().stream().map(this::line).forEach(list::add);
        earlier.setVisible(page > 0);
        later.setVisible(shown.more());
        if (shown.members().isEmpty()) {
            said.setText(getTranslation("organisation.members.none"));
        }
    }

    private MemberLine line(Member member) {
        return new MemberLine(member, roles -> {
            RoleChange outcome = members.change(member.person(), roles);
            said.setText(getTranslation(sentence(outcome), member.displayName()));
            show();
        });
    }

    private static String sentence(RoleChange outcome) {
        return switch (outcome) {
            case RoleChange.Changed _ -> "organisation.members.changed";
            case RoleChange.LastAdministrator _ -> "organisation.members.last-administrator";
            case RoleChange.LastRole _ -> "organisation.members.last-role";
            case RoleChange.NotAMember _ -> "organisation.members.not-a-member";
        };
    }
}
