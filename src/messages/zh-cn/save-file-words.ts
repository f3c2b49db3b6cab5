/** The words of the command line about files that it saves. */
export const SAVE_FILE_WORDS = {
  notXlsx: (file: string) => `文件名应以 .xlsx 结尾：${file}`,
  exists: (file: string) => `文件已存在，未覆盖：${file}。要覆盖请加 --force。`,
  noFolder: (file: string) => `保存的文件夹不存在：${file}`,
  noAccess: (file: string) => `没有写入权限，或文件正被其他程序打开：${file}`,
  notSaved: (file: string, code: string) => `文件未能保存（${code}）：${file}`,
} as const;
