/** Words beside a name: titles, which are cut, and words that tell that a text names no single person. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Titles wherever they stand, folded. In English, German, French, Italian, Spanish, Dutch, Polish and Swedish. */
export const titles = words(`
  mr mrs ms dr prof professor phd med herrn frl mme mlle monsieur madame mademoiselle
  dott dottssa signor signora signore srta dhr mevr mevrouw
`);

/** Words that are a title in front of a name, and elsewhere may be a name or a suffix ("Hale, Sr."). */
export const titlesInFront = words(`
  mister miss mx herr frau fru froken frk dipl sig sigra sr sra senor senora heer
`);

/** Words that may be a name or an initial even in front: titles only where a whole name of two words follows. */
export const titlesBeforeWholeName = words('hr fr mag ing mw pan pani');

/** Words of households, of two people at once, and of "in care of". */
export const notOnePerson = words(`
  familie family famille familia famiglia fam rodzina familjen gezin
  and und et och og oraz chez attn zhd
`);

/** Legal forms and other words that only a firm or an institution has in its name. */
export const firmWords = words(`
  gmbh mbh ag kg ohg ug gbr ev eg inc llc llp ltd limited plc corp corporation company co
  sarl sas sasu eurl srl spa snc sl sa bv nv vof sp spolka zoo ab oy aps kk
  firma shop store hotel hostel university universitat school schule hospital klinik praxis buro office
`);
