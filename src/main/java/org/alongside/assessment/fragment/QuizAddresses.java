package org.alongside.assessment.fragment;

/**
 * The addresses of a quiz's pages: the address of the page it stands on, with what is shown as a parameter. So back,
 * reload and a link from elsewhere work.
 *
 * @param path of the page, relative to the application's root
 * @param embedded names the quiz among others on a lesson's page; empty where the quiz is the page
 */
public record QuizAddresses(String path, String embedded) {

    public static final String QUESTION = "question";
    public static final String SHOW = "show";
    public static final String QUIZ = "quiz";
    public static final String END = "end";

    public String question(int position) {
        return path + "?" + query(QUESTION + "=" + position);
    }

    /** After the last question: review, summary or result. */
    public String end() {
        return path + "?" + query(SHOW + "=" + END);
    }

    private String query(String what) {
        return embedded.isEmpty() ? what : QUIZ + "=" + embedded + "&" + what;
    }
}
