// In a law file these words are the questions, not the records of the dossier that hold the answers.
global using BesluitTotSignalering = Vc.Rules.Vragen.BesluitTotSignalering;
global using Mvv = Vc.Rules.Vragen.Mvv;
global using Ongewenstverklaring = Vc.Rules.Vragen.Ongewenstverklaring;
global using ProcedureleGebeurtenis = Vc.Rules.Vragen.ProcedureleGebeurtenis;
global using Toegang = Vc.Rules.Vragen.Toegang;
global using Verblijf = Vc.Rules.Vragen.Verblijf;
global using Verblijfsdocument = Vc.Rules.Vragen.Verblijfsdocument;
global using Vertrek = Vc.Rules.Vragen.Vertrek;
global using Vreemdeling = Vc.Rules.Vragen.Vreemdeling;
