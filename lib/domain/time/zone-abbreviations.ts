/**
 * Abbreviations of zones that pages print after a time, by offset in hours. Some are shared; EST, MST and PST
 * are the American ones, as Australian and Philippine pages print others.
 * Source: IANA time zone database 2025c, CLDR 48 short zone names.
 */
const table =
  '-10hst -9akst -8pst,akdt,hnp -7pdt,mst,hnr,hap -6mdt,cst,hnc,har -5cdt,est,hne,hac -4edt,hae -3brt 0utc,gmt,wet,wez ' +
  '1bst,cet,mez,west,wesz,ist 2cest,mesz,eet,oez,sast,ist 3eest,oesz,msk,trt 5.5ist 8cst,awst,sgt,hkt 9jst,kst ' +
  '9.5acst 10aest 10.5acdt 11aedt 12nzst 13nzdt';

/** All offsets an abbreviation may stand for, minutes east of UTC; none if it is none. Lower case. */
export function offsetsOfAbbreviation(name: string): number[] {
  return table.split(' ').flatMap((entry) => {
    const hours = Number.parseFloat(entry);
    return entry.slice(`${hours}`.length).split(',').includes(name) ? hours * 60 : [];
  });
}
