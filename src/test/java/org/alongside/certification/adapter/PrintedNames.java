package org.alongside.certification.adapter;

import static org.alongside.certification.adapter.ASheet.aSheet;

import java.text.Normalizer;
import org.alongside.certification.domain.CertificateSheet;

/** Names that a printer must do justice to; all of them invented. */
enum PrintedNames {
    ENGLISH("Sam Officer Fflint"),
    SPANISH("María José Núñez Ibáñez"),
    ARABIC("محمد عبد الله الأحمد"),
    HEBREW("שרה כהן"),
    POINTED_HEBREW("שָׂרָה בַּת־אֵל"),
    DEVANAGARI("क्षितिज कुमार त्रिपाठी"),
    BENGALI("মোহাম্মদ রহমান"),
    TAMIL("சுரேஷ் குமார்"),
    CHINESE("王小明"),
    JAPANESE("田中 さくら"),
    KOREAN("김민준"),
    KHMER("សុខ សុវណ្ណារី"),
    BURMESE("အောင်ကျော်မြင့်"),
    TIBETAN("བསྟན་འཛིན་རྒྱལ་མཚན།"),
    DECOMPOSED_VIETNAMESE(Normalizer.normalize("Nguyễn Thị Phương Thảo", Normalizer.Form.NFD)),
    YORUBA("Ọlájùmọ̀kẹ́ Adébáyọ̀"),
    HAWAIIAN("Kaʻiulani Kealiʻi"),
    CYRILLIC("Владимир Їжак"),
    MIXED_DIRECTIONS("Dr. محمد Ali (12)"),
    MIXED_FROM_THE_RIGHT("محمد (Mo) Ali عبد"),
    WITH_EMOJI("Robin 😀 Lee 😀"),
    WITHOUT_ANY_FONT("𐎠𐏃𐎧 Sam"),
    WITH_JOINERS("Sam\u200D \u200EExample"),
    ONE_CHARACTER("X"),
    TWO_LINES("Maximiliana Alexandra von Hohenzollern-Sigmaringen"),
    TWO_HUNDRED_CHARACTERS("Maria da Conceição ".repeat(11).substring(0, 199) + "C"),
    TWO_HUNDRED_LETTERS_WITHOUT_A_SPACE(
            "Wolfeschlegelsteinhausenbergerdorff".repeat(6).substring(0, 200)),
    TWO_HUNDRED_CHINESE_CHARACTERS("王小明".repeat(67).substring(0, 200)),
    TWO_HUNDRED_ARABIC_CHARACTERS("محمد عبد الله ".repeat(15).substring(0, 199) + "م");

    private final String name;

    PrintedNames(String name) {
        this.name = name;
    }

    /** As written by the holder. */
    String legalName() {
        return name;
    }

    CertificateSheet sheet() {
        return aSheet().of(name).in(this == SPANISH ? "es" : "en").sheet();
    }
}
