package org.alongside.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Set;
import org.alongside.organisation.MembershipDesk;
import org.alongside.organisation.Organisations;
import org.alongside.organisation.Role;
import org.alongside.people.AccountDesk;
import org.alongside.people.DemoPerson;
import org.alongside.people.PersonId;
import org.alongside.people.SignedInPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "organisation")
@TestPropertySource(properties = "alongside.demo-data=true")
@ViewPackages(classes = MembersView.class)
class MembersViewTests extends SpringBrowserlessTest {

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private MembershipDesk desk;

    @AfterEach
    void leave() {
        SignedInPeople.nobody();
    }

    @Test
    void forALearnerThePageIsNotThere() {
        comeIn(DemoPerson.LEARNER);
        assertThatThrownBy(() -> navigate(MembersView.class)).isInstanceOf(RuntimeException.class);
        assertThat($(MemberLine.class).all()).isEmpty();
    }

    @Test
    void anAdministratorFindsAMemberAndGivesThemARole() {
        comeIn(DemoPerson.ADMINISTRATOR);
        MembersView view = navigate(MembersView.class);
        assertThat($(MemberLine.class).all()).hasSize(3);
        test($(TextField.class, view).single()).setValue("rob");
        assertThat($(MemberLine.class).all()).hasSize(1);

        test($(Button.class, view).withText("Change roles").single()).click();
        roles(view).setValue(Set.of(Role.LEARNER, Role.INSTRUCTOR, Role.SUPERVISOR));
        test($(Button.class, view).withText("Save the roles").single()).click();

        assertThat(desk.rolesOf(person(DemoPerson.INSTRUCTOR)))
                .containsExactlyInAnyOrder(Role.LEARNER, Role.INSTRUCTOR, Role.SUPERVISOR);
        assertThat(said(view)).isEqualTo("The roles of Robin (example instructor) are changed. They count at once.");
    }

    @Test
    void theLastAdministratorIsToldWhatToDoFirst() {
        comeIn(DemoPerson.ADMINISTRATOR);
        MembersView view = navigate(MembersView.class);
        test($(TextField.class, view).single()).setValue("alex");
        test($(Button.class, view).withText("Change roles").single()).click();
        roles(view).setValue(Set.of(Role.LEARNER));
        test($(Button.class, view).withText("Save the roles").single()).click();
        assertThat(said(view)).endsWith("is the only administrator. Make somebody else administrator first.");
        assertThat(desk.rolesOf(person(DemoPerson.ADMINISTRATOR))).contains(Role.ADMINISTRATOR);
    }

    private void comeIn(DemoPerson person) {
        SignedInPeople.as(person(person), organisations.all().getFirst());
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private PersonId person(DemoPerson person) {
        return accounts.holderOf(person.email()).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles(MembersView view) {
        return $(CheckboxGroup.class, view).single();
    }

    private String said(MembersView view) {
        return $(Paragraph.class, view).withClassName("said").single().getText();
    }
}
