package vn.tiendo.letter.page;

import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;

/** Text in Times New Roman, black, without what no Word file can hold. */
final class Times {

    private Times() {}

    static CTFonts fonts() {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(Nd30Page.FONT);
        fonts.setHAnsi(Nd30Page.FONT);
        fonts.setCs(Nd30Page.FONT);
        fonts.setEastAsia(Nd30Page.FONT);
        return fonts;
    }

    /** Adds the text to the paragraph, in that size in points. */
    static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        var run = paragraph.createRun();
        run.setFontFamily(Nd30Page.FONT);
        run.setFontSize(size);
        run.setLang("vi-VN");
        var lines = storable(text).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line], line);
        }
        return run;
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi-VN"));
    }

    /** XML knows no control characters, nor half a character. */
    private static String storable(String text) {
        return text.replace('\t', ' ').replaceAll("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n]]", "");
    }

    /**
     * About how wide a line in bold capitals is, in twips: for the length of the rules under it, which the decree gives in
     * parts of the line.
     */
    static int widthInCapitals(String text, int size) {
        double ems = text.chars()
                .mapToDouble(letter -> letter == ' ' ? 0.25 : letter == 'I' || letter == 'Ị' ? 0.39 : 0.7)
                .sum();
        return (int) (ems * size * 20);
    }
}
